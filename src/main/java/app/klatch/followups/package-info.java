/// Follow-ups: dated next steps, mine or theirs. May import people, platforms, db and ui.
@NullMarked
package app.klatch.followups;

import org.jspecify.annotations.NullMarked;
