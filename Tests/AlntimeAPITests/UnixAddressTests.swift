import AlntimeAPI
import Testing

@Suite struct UnixAddressTests {
  @Test func `A path of up to 107 bytes, without a NUL, is one`() {
    #expect(UnixAddress(path: "/run/user/1000/alntime/api.sock") != nil)
    #expect(UnixAddress(path: String(repeating: "a", count: 107)) != nil)
    #expect(UnixAddress(path: String(repeating: "a", count: 108)) == nil)
    // Two bytes each.
    #expect(UnixAddress(path: String(repeating: "ŵ", count: 54)) == nil)
    #expect(UnixAddress(path: "") == nil)
    #expect(UnixAddress(path: "/run/a\0b") == nil)
  }
}
