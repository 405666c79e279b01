/// The Platforms page (the board of four kinds and two sides) and the page of one platform. May import the nouns, ui and db.
/// Begin at [app.klatch.board.BoardViewModel] and [app.klatch.board.PlatformViewModel].
@NullMarked
package app.klatch.board;

import org.jspecify.annotations.NullMarked;
