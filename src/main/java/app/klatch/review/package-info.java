/// The end-of-week review: what wants attention, one item at a time, and the closing page. What it shows is derived from the
/// file; what the owner decided is kept, so that it can be stopped and resumed. Begin at [app.klatch.review.ReviewStep].
@NullMarked
package app.klatch.review;

import org.jspecify.annotations.NullMarked;
