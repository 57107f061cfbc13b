#pragma once
#include <sqlite3.h>

// The destructor that has SQLite copy the text is a cast of -1, which Swift does not take over.
static inline int sqlite3_bind_copied_text(sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}
