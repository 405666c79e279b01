package app.klatch.demo;

import java.util.List;

/// All that is written: people and their talks, what was said to everybody, and the gatherings of which more is known.
record SampleLog(List<SamplePerson> people, List<Talk> broadcasts, List<Meeting> meetings, Places places) {}
