#ifndef HWAJA_CSQLITE_SHIM_H
#define HWAJA_CSQLITE_SHIM_H

#include <sqlite3.h>

/// SQLite copies what is bound; its own macro is a cast that Swift cannot import.
static inline int hwaja_sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

/// Leaves the write-ahead log alone when the last connection closes; a variadic call that Swift cannot make.
static inline int hwaja_sqlite3_keep_log(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

#endif
