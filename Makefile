# make demo      builds, and shows the main job on a throw-away directory
# make test      builds and runs the tests
# make check     the house style, and what the tests cannot see
# make soak      makes every fault as often as the bars ask, and prints a table
# make fuzz      throws mutated input at every reader for FUZZ_SECONDS each, 60 if it is not set
# make bench     times alntime beside timew and curl, and the study beside DuckDB
# make deb       builds the Debian package, in .build/deb; `make check-deb` looks at it, installs it, upgrades and removes it
# make install   PREFIX=/usr/local DESTDIR=
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# A module may import only what Package.swift lets it: privacy is a compiler error.
ARROWS := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib $(ARROWS)
# Our modules are built anew for it, so in a folder of their own; CI has nothing to build after it.
FUZZ_SECONDS ?= 60
FUZZ_BUILD ?= .build/fuzz/build
FUZZER = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/clang/lib/linux

LIBRARIES := libsqlite3-dev libsystemd-dev pkg-config tzdata

BIN := $(DESTDIR)$(PREFIX)/bin
SHARE := $(DESTDIR)$(PREFIX)/share/alntime
LIBEXEC := $(DESTDIR)$(PREFIX)/libexec/alntime
UNITS := $(DESTDIR)$(PREFIX)/lib/systemd
UNIT_FILES := user/alntimed.socket user/alntimed.service system/alntimed@.socket system/alntimed@.service
BASH := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
MAN := $(DESTDIR)$(PREFIX)/share/man

.PHONY: demo build test soak fuzz check format bench deb check-deb install uninstall libraries

demo: build
	Config/demo/run .build/release

build: libraries
	$(SWIFT) build $(RELEASE)

test: libraries
	$(SWIFT) build --build-tests $(ARROWS)
	$(SWIFT) test $(ARROWS)

# What was made of each fault, a line each, in .build/soak.
soak: libraries
	$(SWIFT) build --build-tests $(ARROWS)
	@: >.build/soak
	@status=0; ALNTIME_SOAK=1 ALNTIME_SOAK_REPORT=$(CURDIR)/.build/soak \
	  $(SWIFT) test $(ARROWS) --skip-build --filter '\.Faults/' || status=$$?; \
	  { echo 'fault | rounds | lost | control'; sort .build/soak; } | column -t -s '|'; exit $$status

fuzz: libraries
	ALNTIME_FUZZ=$(FUZZER)/libclang_rt.fuzzer_no_main-$$(uname -m).a \
	  $(SWIFT) build --scratch-path $(FUZZ_BUILD) --product Fuzz $(ARROWS)
	Tests/Fuzz/run $(FUZZ_BUILD)/debug/Fuzz $(FUZZ_SECONDS)

check:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	.ci/tidy

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

bench: build
	.ci/need python3 timewarrior curl
	Tests/Bench/timer .build/release
	[ -x .build/bench/bin/python ] || python3 -m venv .build/bench
	.build/bench/bin/pip install -q --disable-pip-version-check duckdb==2.0.0 numpy==2.4.6
	.build/bench/bin/python Tests/Bench/study .build/release/StudyBench .build/release/PoolBench

deb:
	.ci/need $(LIBRARIES) debhelper dpkg-dev po-debconf
	rm -rf .build/deb
	debian/rules clean binary

# As root: what is done to the package is done in a systemd of its own.
check-deb: deb
	.ci/need lintian
	lintian --allow-root --fail-on error .build/deb/*.deb
	Tests/Rigs/deb-lifecycle .build/deb/*.deb

# Does not build, so that it can be run as root after `make build`.
install:
	@test -x .build/release/alntimed || { echo "Run 'make build' first." >&2; exit 1; }
	install -d $(BIN) $(LIBEXEC) $(UNITS)/user $(UNITS)/system $(SHARE)
	install -m 755 .build/release/alntime .build/release/alntimed $(BIN)
	install -m 755 .build/release/alntime-study $(LIBEXEC)
	strip --strip-debug $(BIN)/alntime $(BIN)/alntimed $(LIBEXEC)/alntime-study
	for unit in $(UNIT_FILES); do \
	  sed 's|@BINDIR@|$(PREFIX)/bin|' Systemd/$$unit >$(UNITS)/$$unit && chmod 644 $(UNITS)/$$unit || exit; done
	install -m 644 Config/alntimed.toml Config/bank-holidays.toml Config/setup.toml $(SHARE)
	cp -R --no-preserve=ownership Config/calendars $(SHARE)
	install -d $(BASH) $(ZSH) $(FISH)
	.build/release/alntime --generate-completion-script bash >$(BASH)/alntime
	.build/release/alntime --generate-completion-script zsh >$(ZSH)/_alntime
	.build/release/alntime --generate-completion-script fish >$(FISH)/alntime.fish
	chmod 644 $(BASH)/alntime $(ZSH)/_alntime $(FISH)/alntime.fish
	$(call manual,en,$(MAN))
	$(call manual,cy,$(MAN)/cy)

# The manual pages in a language, from what the programs say of themselves in it.
define manual
	install -d $(2)/man1 $(2)/man5 $(2)/man8
	.build/release/alntime manual alntime --lang $(1) >$(2)/man1/alntime.1
	.build/release/alntime manual alntime-calendar --lang $(1) >$(2)/man5/alntime-calendar.5
	ALNTIME_LANG=$(1) .build/release/alntimed --experimental-dump-help | \
	  .build/release/alntime manual alntimed --lang $(1) >$(2)/man8/alntimed.8
	chmod 644 $(2)/man1/alntime.1 $(2)/man5/alntime-calendar.5 $(2)/man8/alntimed.8
endef

# Leaves every logbook where it is.
uninstall:
	rm -f $(BIN)/alntime $(BIN)/alntimed $(addprefix $(UNITS)/,$(UNIT_FILES))
	rm -f $(BASH)/alntime $(ZSH)/_alntime $(FISH)/alntime.fish
	rm -f $(foreach man,$(MAN) $(MAN)/cy,$(man)/man1/alntime.1 $(man)/man5/alntime-calendar.5 $(man)/man8/alntimed.8)
	rm -rf $(SHARE) $(LIBEXEC)

libraries:
	@.ci/need $(LIBRARIES)
