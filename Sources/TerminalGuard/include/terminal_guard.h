#pragma once
// Gives the terminal back when the program dies, and notes the signals that a screen answers while it waits. In C,
// because in a signal handler only async-signal-safe calls are allowed, and no Swift code promises to make none but those.
#include <stdbool.h>
#include <termios.h>


// Holds a terminal from now on: whatever ends the program, it is given the modes back, and what `terminal_guard_undo` has
// named is sent to it. The descriptor must be of a description of its own, which becomes non-blocking in the end.
//
// To be called before ncurses starts, which then leaves these signals alone: its own handlers exit with status 1, as if
// nothing had ended the program.
void terminal_guard_hold(int terminal, const struct termios *modes);

// Names what takes back all that was switched on.
void terminal_guard_undo(const char *bytes);

// Whether the terminal is ours; the shell has it while the program is stopped.
void terminal_guard_set_held(bool held);

// Lets standard error go to memory while the screen is drawn, so that nothing writes across it.
void terminal_guard_capture_error(void);

// Prints what was captured, and lets standard error go where it went before.
void terminal_guard_release_error(void);

// What a signal asks of the screen.
enum terminal_request { terminal_resize, terminal_stop, terminal_go_on };

// For each resizing, stopping and going on, a byte is written to `descriptor`. Before ncurses starts, like the others.
void terminal_guard_watch(int descriptor);
void terminal_guard_unwatch(void);

// What was asked for since the last call.
enum terminal_request terminal_guard_take_request(void);

// Stops the program as ^Z does; returns when it goes on.
void terminal_guard_stop(void);
