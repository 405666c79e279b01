/// The sample log: invented people, talks and next steps, the same for the same number of people, dated from today. The people
/// everybody meets first are told in `cast.txt`, the rest is made of `names.txt` and `words.txt`. May import the records of
/// other rooms and db. Begin at [app.klatch.demo.Demo].
@NullMarked
package app.klatch.demo;

import org.jspecify.annotations.NullMarked;
