package app.klatch.evidence;

import app.klatch.interactions.Channel;
import org.jspecify.annotations.Nullable;

/// The coin of a relationship. `proposal` is what would light the dark face of a half coin, in words, and `towards` the channel
/// of a talk that lights it: the lowest rung of the ladder on that side. Both null when both faces are lit, or none.
public record TwoFaces(Face online, Face inPerson, @Nullable String proposal, @Nullable Channel towards) {}
