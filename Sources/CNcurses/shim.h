#pragma once
// What Swift does not import from ncurses: its macros and globals.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdlib.h>
#include <sys/ioctl.h>

// From term.h, which defines a few hundred macros with names as common as `lines`.
extern char *tigetstr(const char *name);

static inline WINDOW *screen_window(void) { return stdscr; }
static inline void screen_forget_contents(void) { clearok(curscr, TRUE); }
static inline int screen_color_pairs(void) { return COLOR_PAIRS; }

static const attr_t screen_bold = A_BOLD, screen_dim = A_DIM, screen_underline = A_UNDERLINE,
                    screen_reverse = A_REVERSE;
static const mmask_t screen_click = BUTTON1_PRESSED, screen_wheel_up = BUTTON4_PRESSED,
                     screen_wheel_down = BUTTON5_PRESSED;
