package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;

/// Where the focus stands on the board: the cell, and which of its cards; after the last card comes the place to add one.
/// The strip of those that are none of the four is one cell, whichever side they are.
record Spot(PlatformKind kind, Side side, int index) {}
