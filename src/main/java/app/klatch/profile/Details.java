package app.klatch.profile;

import app.klatch.people.ImportantDate;
import app.klatch.people.Interest;
import java.util.List;

/// What a person has several of beside ways to be reached. `rolesInUse` are those that anybody has, to choose from.
public record Details(
        List<String> otherNames,
        List<String> roles,
        List<String> rolesInUse,
        List<Interest> interests,
        List<ImportantDate> dates) {}
