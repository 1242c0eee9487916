package io.amends.journeys.standin.x;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a post and the part of it that X shows: a reply begins with the people it addresses and a quote ends in
 * a link, and both are hidden.
 */
record Wording(String text, int shownFrom, int shownTo) {

    private static final Pattern LEADING_HANDLES = Pattern.compile("^(@[A-Za-z0-9_]{1,15}\\s+)*");

    static Wording of(String text) {
        return new Wording(text, 0, length(text));
    }

    /** Puts the people addressed in front, but for those whom the author named there already. */
    Wording addressedTo(List<Person> people) {
        var matcher = LEADING_HANDLES.matcher(text);
        String named = matcher.find() ? matcher.group() : "";
        String prefix = people.stream()
                .filter(person -> Mention.allIn(named).stream().noneMatch(mention -> mention.names(person)))
                .map(person -> "@" + person.handle() + " ")
                .collect(joining());
        int hidden = length(prefix);
        return new Wording(prefix + text, shownFrom + hidden, shownTo + hidden);
    }

    Wording endingIn(String link) {
        return new Wording(text + " " + link, shownFrom, shownTo);
    }

    String shown() {
        return text.substring(text.offsetByCodePoints(0, shownFrom), text.offsetByCodePoints(0, shownTo));
    }

    int length() {
        return length(text);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Wording[" + length() + "]";
    }
}
