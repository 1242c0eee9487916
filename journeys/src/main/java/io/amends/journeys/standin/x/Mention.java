package io.amends.journeys.standin.x;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A handle in a text. X counts positions in code points, so that an emoji before it moves it by one. */
record Mention(String handle, int start, int end) {

    private static final Pattern HANDLE = Pattern.compile("(?<![A-Za-z0-9_@])@([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@])");

    static List<Mention> allIn(String text) {
        return HANDLE.matcher(text).results().map(match -> of(text, match)).toList();
    }

    private static Mention of(String text, MatchResult match) {
        int start = text.codePointCount(0, match.start());
        return new Mention(match.group(1), start, start + match.group().length());
    }

    boolean names(Person person) {
        return handle.equalsIgnoreCase(person.handle());
    }
}
