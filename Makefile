PREFIX ?= /usr/local

# The same flags for every test build, or SwiftPM builds all of it again.
warnings_are_errors = -Xswiftc -warnings-as-errors

.PHONY: run test build install bench bench-floods lint packages

run: build
	@.build/release/nianbao Samples

build: packages
	@swift build -c release --static-swift-stdlib --product nianbao

test: packages
	swift test --disable-xctest $(warnings_are_errors)

install: build
	install -D .build/release/nianbao $(DESTDIR)$(PREFIX)/bin/nianbao

bench: build
	@swift build -c release --static-swift-stdlib --product CheckingTimes
	@if command -v python3 >/dev/null; then Benchmarks/run; else echo "make bench needs python3: skipped" >&2; fi

# How time and memory grow with sources that repeat one thing without end.
bench-floods: build
	@if command -v python3 >/dev/null; then Benchmarks/floods; else echo "make bench-floods needs python3: skipped" >&2; fi

lint:
	swift format lint --strict -r Sources Tests Benchmarks Package.swift

# System packages; quick where they are all there.
packages:
	@Scripts/install-packages
