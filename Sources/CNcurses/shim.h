#pragma once
// What Swift does not import from ncurses (its macros and globals), and the signal handlers, which have to be C: in a
// handler only async-signal-safe calls are allowed, and no Swift code promises to make none but those.
//
// Their state lives in functions, because Swift does not emit the variables of a header. Every object file would have a
// copy, so exactly one Swift file uses this.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// From term.h, which defines a few hundred macros with names as common as `lines`.
extern char *tigetstr(const char *name);

static inline WINDOW *screen_window(void) { return stdscr; }
static inline void screen_forget_contents(void) { clearok(curscr, TRUE); }
static inline int screen_color_pairs(void) { return COLOR_PAIRS; }

static const attr_t screen_bold = A_BOLD, screen_dim = A_DIM, screen_underline = A_UNDERLINE,
                    screen_reverse = A_REVERSE;
static const mmask_t screen_click = BUTTON1_PRESSED, screen_wheel_up = BUTTON4_PRESSED,
                     screen_wheel_down = BUTTON5_PRESSED;

// MARK: Giving the terminal back when the program dies

struct screen_guard {
  volatile sig_atomic_t active;  // whether the terminal is ours
  int terminal;
  struct termios modes;          // as they were before
  char restoring[512];           // what takes back everything ncurses and we switched on
  size_t restoring_length;
  int standard_error, captured_error;  // the real one, and the file that stands in for it; -1 for none
  struct sigaction previous[NSIG];
};

static inline struct screen_guard *screen_guard(void) {
  static struct screen_guard guard;
  return &guard;
}

// Prints what was captured, and lets standard error go where it went before.
static inline void screen_release_error(void) {
  struct screen_guard *guard = screen_guard();
  char buffer[1024];
  ssize_t count, ignored;
  if (guard->captured_error < 0) return;
  dup2(guard->standard_error, STDERR_FILENO);
  lseek(guard->captured_error, 0, SEEK_SET);
  while ((count = read(guard->captured_error, buffer, sizeof buffer)) > 0)
    ignored = write(STDERR_FILENO, buffer, (size_t)count);
  (void)ignored;
  guard->captured_error = -1;
}

static inline void screen_give_back(void) {
  struct screen_guard *guard = screen_guard();
  if (!guard->active) return;
  guard->active = 0;
  ssize_t ignored = write(guard->terminal, guard->restoring, guard->restoring_length);
  (void)ignored;
  tcsetattr(guard->terminal, TCSANOW, &guard->modes);
  screen_release_error();
}

static inline void screen_die(int number) {
  screen_give_back();
  // To whoever handled it before: the Swift runtime's backtrace, or the default, which ends the program as it should.
  sigaction(number, &screen_guard()->previous[number], NULL);
  raise(number);
}

// To be installed before ncurses starts, which then leaves these signals alone: its own handlers exit with status 1, as
// if nothing had ended the program.
static inline void screen_guard_signals(void) {
  static const int fatal[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
  static char stack[65536];
  static bool installed;
  if (installed) return;
  installed = true;
  atexit(screen_give_back);
  // A stack of its own, for a stack overflow is a SIGSEGV too.
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = screen_die, .sa_flags = SA_ONSTACK};
  // All blocked meanwhile; SIGTTOU too, which would stop tcsetattr.
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
    struct sigaction *previous = &screen_guard()->previous[fatal[i]];
    sigaction(fatal[i], NULL, previous);
    if (previous->sa_handler != SIG_IGN) sigaction(fatal[i], &action, NULL);  // nohup stays nohup
  }
}

// Holds the terminal from now on; `restoring` is what takes back all that was switched on.
static inline void screen_hold(int terminal, const struct termios *modes, const char *restoring,
                               int standard_error, int captured_error) {
  struct screen_guard *guard = screen_guard();
  guard->terminal = terminal;
  guard->modes = *modes;
  guard->restoring_length = strnlen(restoring, sizeof guard->restoring);
  memcpy(guard->restoring, restoring, guard->restoring_length);
  guard->standard_error = standard_error;
  guard->captured_error = captured_error;
  guard->active = 1;
}

// Whether the terminal is ours; the shell has it while the program is stopped.
static inline void screen_set_held(bool held) { screen_guard()->active = held; }

// MARK: Signals that the screen answers while it waits

struct screen_signals {
  volatile sig_atomic_t stop_requested;
  int descriptor;  // written to when one arrives
};

static inline struct screen_signals *screen_signals(void) {
  static struct screen_signals signals;
  return &signals;
}

static inline void screen_note_signal(int number) {
  int error = errno;
  if (number == SIGTSTP) screen_signals()->stop_requested = 1;
  ssize_t ignored = write(screen_signals()->descriptor, "", 1);
  (void)ignored;
  errno = error;
}

static inline void screen_handle_signals(void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
  sigaction(SIGTSTP, &action, NULL);
}

// For each resizing, going on and stopping, a byte is written to `descriptor`. Before ncurses starts, like the others.
static inline void screen_watch_signals(int descriptor) {
  screen_signals()->descriptor = descriptor;
  screen_handle_signals(screen_note_signal);
}

static inline void screen_unwatch_signals(void) { screen_handle_signals(SIG_DFL); }

static inline bool screen_take_stop_request(void) {
  bool requested = screen_signals()->stop_requested;
  screen_signals()->stop_requested = 0;
  return requested;
}

// Stops the program as ^Z does; returns when it goes on.
static inline void screen_stop(void) {
  struct sigaction ours, usual = {.sa_handler = SIG_DFL};
  sigset_t stop, blocked;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &usual, &ours);
  // The threads of libdispatch block it.
  pthread_sigmask(SIG_UNBLOCK, &stop, &blocked);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  screen_signals()->stop_requested = 0;
}
