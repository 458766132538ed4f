import Profiles
import Testing

@Suite struct ProfileTests {
  @Test func `What is not said is undisclosed`() throws {
    let profile = try Profile([.setting: "primary", .size: Profile.undisclosed])
    #expect(profile[.setting] == "primary")
    #expect(profile[.size] == "undisclosed" && profile[.role] == "undisclosed")
    #expect(try profile == Profile([.setting: "primary"]))
    #expect(profile.authority == nil)
  }

  @Test func `A code that a dimension does not have is refused, the first in order`() {
    #expect(throws: ProfileError.unknownCode(.setting, "cardiff")) {
      try Profile([.authority: "primary", .setting: "cardiff"])
    }
  }

  @Test(arguments: ProfileDimension.allCases)
  func `Every code of a dimension is taken and told from the others`(dimension: ProfileDimension) throws {
    #expect(Set(dimension.codes).count == dimension.codes.count && dimension.codes.count >= 2)
    for code in dimension.codes { #expect(try Profile([dimension: code])[dimension] == code) }
  }

  @Test func `Wales has 22 local authorities`() {
    #expect(LocalAuthority.allCases.count == 22)
  }
}
