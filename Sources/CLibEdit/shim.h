#ifndef STET_LIBEDIT_SHIM_H
#define STET_LIBEDIT_SHIM_H

#include <stdio.h>
#include <stdlib.h>
#include <editline/readline.h>

/* The variables of libedit cannot be set from Swift, which cannot know who else does. */

typedef char *_Nullable *_Nullable (*stet_completer)(const char *_Nullable word, int start, int end);

/* `complete` gets the word before the cursor and answers what rl_completion_matches makes. */
static inline void stet_edit_prepare(stet_completer _Nonnull complete) {
  rl_readline_name = "stet";
  rl_attempted_completion_function = (rl_completion_func_t *)complete;
  rl_basic_word_break_characters = " \t\n\"'`,;()[]{}<>=+-*/|!^%$&.";
  rl_catch_signals = 0;
  using_history();
}

/* No file names where nothing else fits. */
static inline void stet_edit_stop_completion(void) { rl_attempted_completion_over = 1; }

/* No space after what was completed. */
static inline void stet_edit_complete_without_space(void) {
  rl_completion_append_character = '\0';
}

#endif
