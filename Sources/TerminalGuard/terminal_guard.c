#define _GNU_SOURCE
#include "terminal_guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// MARK: Giving the terminal back when the program dies

static volatile sig_atomic_t held;
static int terminal = -1;
// The terminal once more, for the last bytes, and where by then everybody else writes to.
static int last_terminal = -1, nowhere = -1;
static struct termios modes_before;
static char *volatile undo;
static struct sigaction previous[NSIG];
// The real standard error, and the memory that stands in for it; -1 for none.
static int standard_error = -1, captured_error = -1;

// Writes to the terminal as long as it takes something: one whose reader has stopped must not keep the program alive.
static void send_last(const char *bytes, size_t length) {
  struct pollfd room = {.fd = terminal, .events = POLLOUT};
  while (length > 0) {
    ssize_t count = write(terminal, bytes, length);
    if (count > 0) {
      bytes += count;
      length -= (size_t)count;
    } else if (count == 0 || (errno != EINTR && (errno != EAGAIN || poll(&room, 1, 1000) <= 0))) {
      return;
    }
  }
}

void terminal_guard_capture_error(void) {
  int file = memfd_create("standard error", MFD_CLOEXEC);
  int original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (file < 0 || original < 0) {
    close(file);
    close(original);
    return;
  }
  dup2(file, STDERR_FILENO);
  standard_error = original;
  captured_error = file;
}

static void release_error(void (*print)(const char *, size_t)) {
  char buffer[1024];
  ssize_t count;
  int file = captured_error;
  if (file < 0) return;
  captured_error = -1;
  dup2(standard_error, STDERR_FILENO);
  lseek(file, 0, SEEK_SET);
  while ((count = read(file, buffer, sizeof buffer)) > 0) print(buffer, (size_t)count);
  close(file);
  close(standard_error);
}

static void print_error(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(STDERR_FILENO, bytes, length);
    if (count <= 0 && errno != EINTR) return;
    if (count > 0) bytes += count, length -= (size_t)count;
  }
}

void terminal_guard_release_error(void) { release_error(print_error); }

static void give_back(void) {
  if (!held) return;
  held = 0;
  // The signal may have come to another thread than the one that draws: nothing of that may follow the last bytes.
  if (last_terminal >= 0 && nowhere >= 0 && dup2(nowhere, terminal) >= 0) terminal = last_terminal;
  fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK);
  // What was being sent may have stopped halfway: CAN ends any sequence.
  send_last("\030", 1);
  if (undo) send_last(undo, strlen(undo));
  tcsetattr(terminal, TCSANOW, &modes_before);
  release_error(isatty(standard_error) ? send_last : print_error);
}

static void die(int number) {
  give_back();
  // To whoever handled it before: the Swift runtime's backtrace, or the default, which ends the program as it should.
  sigaction(number, &previous[number], NULL);
  raise(number);
}

static bool ends_program(int number) {
  switch (number) {
  case SIGKILL: case SIGSTOP:                // cannot be handled
  case SIGTSTP: case SIGTTIN: case SIGTTOU:  // stop
  case SIGCHLD: case SIGCONT: case SIGURG: case SIGWINCH:
    return false;
  default:
    return true;
  }
}

static void guard_signals(void) {
  static char stack[65536];
  static bool installed;
  if (installed) return;
  installed = true;
  atexit(give_back);
  // A stack of its own, for a stack overflow is a SIGSEGV too.
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
  // All blocked meanwhile; SIGTTOU too, which would stop tcsetattr.
  sigfillset(&action.sa_mask);
  for (int number = 1; number < NSIG; number++) {
    if (!ends_program(number) || sigaction(number, NULL, &previous[number]) != 0) continue;
    if (previous[number].sa_handler != SIG_IGN) sigaction(number, &action, NULL);  // nohup stays nohup
  }
}

void terminal_guard_hold(int descriptor, const struct termios *modes) {
  terminal = descriptor;
  if (last_terminal < 0) last_terminal = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (nowhere < 0) nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  modes_before = *modes;
  guard_signals();
  held = 1;
}

void terminal_guard_undo(const char *bytes) {
  // Set at once, for a signal may come at any time.
  char *old = undo;
  undo = strdup(bytes);
  free(old);
}

void terminal_guard_set_held(bool is_held) { held = is_held; }

// MARK: Signals that the screen answers while it waits

static volatile sig_atomic_t stop_requested, goes_on;
static int watching = -1;

static void note_signal(int number) {
  int error = errno;
  if (number == SIGTSTP) stop_requested = 1;
  if (number == SIGCONT) goes_on = 1;
  ssize_t ignored = write(watching, "", 1);
  (void)ignored;
  errno = error;
}

static void handle_signals(void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
  sigaction(SIGTSTP, &action, NULL);
}

void terminal_guard_watch(int descriptor) {
  watching = descriptor;
  handle_signals(note_signal);
}

void terminal_guard_unwatch(void) { handle_signals(SIG_DFL); }

enum terminal_request terminal_guard_take_request(void) {
  enum terminal_request request = stop_requested ? terminal_stop : goes_on ? terminal_go_on : terminal_resize;
  stop_requested = goes_on = 0;
  return request;
}

void terminal_guard_stop(void) {
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
  stop_requested = goes_on = 0;
}
