PREFIX ?= /usr/local

# The same flags for every test build, or SwiftPM builds all of it again.
warnings_are_errors = -Xswiftc -warnings-as-errors

# Code that is generic in one target is made for the types of another only so; reading takes a fifth less time.
release = -c release --static-swift-stdlib -Xswiftc -cross-module-optimization

.PHONY: run test build install docs schemas bench bench-floods lint fuzz sanitize sanitize-address sanitize-threads packages

run: build
	@.build/release/nianbao Samples

build: packages
	@swift build $(release) --product nianbao

test: packages
	swift test --disable-xctest $(warnings_are_errors)

install: build
	install -D .build/release/nianbao $(DESTDIR)$(PREFIX)/bin/nianbao

# The documents that the program writes about itself.
docs: build
	@write() { .build/release/nianbao $$2 --format markdown > Docs/$$1.new && mv Docs/$$1.new Docs/$$1; } && \
	  write rules.md "rules --lang en" && write rules.zh.md "rules --lang zh" && write form.md form
	@.build/release/nianbao form --format export > Docs/export.md.new && mv Docs/export.md.new Docs/export.md
	@.build/release/nianbao --frame Docs/screen.svg --keys ee --lang zh --force Samples/2024-lanxi.txt

# Outputs and snippets against the schemas that others publish; needs python3 with jsonschema, schemastore and PyYAML.
schemas: build
	@Scripts/check-schemas .build/release/nianbao

bench: build
	@swift build $(release) --product CheckingTimes
	@if command -v python3 >/dev/null; then Benchmarks/run; else echo "make bench needs python3: skipped" >&2; fi

# Each target of Docs/fuzzing.md so many seconds; TARGETS are all by default.
SECONDS ?= 60
fuzz: packages
	@Fuzzing/run $(SECONDS) $(TARGETS)

# Undefined behaviour in C headers traps, and needs no library for it.
undefined = -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined

# Suites whose code hands memory to libraries in C, and suites that do several things at once; a stack that overflows on
# purpose ends otherwise under the address sanitizer.
sanitize: sanitize-address sanitize-threads

# Swift keeps marks in the low and high bits of pointers, so the search for leaks takes what a constant holds for lost.
sanitize-address: packages
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --sanitize address $(undefined) --scratch-path .build-sanitize/address \
	  --filter 'SourceDocumentsTests\..*(Reader|Table|Page|Decoding|Content|Numeral)Tests|TerminalScreenTests' --skip DeathTests

sanitize-threads: packages
	swift test --disable-xctest --sanitize thread --scratch-path .build-sanitize/thread \
	  --filter 'ReportCorpusTests.LoadingTests|ReportBrowserTests.BrowserTests'

# How time and memory grow with sources that repeat one thing without end.
bench-floods: build
	@if command -v python3 >/dev/null; then Benchmarks/floods; else echo "make bench-floods needs python3: skipped" >&2; fi

lint:
	swift format lint --strict -r Sources Tests Benchmarks Fuzzing Package.swift

# System packages; quick where they are all there.
packages:
	@Scripts/install-packages
