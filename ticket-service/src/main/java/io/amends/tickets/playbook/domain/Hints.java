package io.amends.tickets.playbook.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words and phrases by which a customer's text shows what it is about, in whatever language the customer writes. */
public final class Hints {

    private final List<String> phrases;

    public Hints(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("A playbook has hints, else it is never found");
        }
        this.phrases = phrases.stream().map(Hints::plain).distinct().toList();
    }

    /** How many of them the text holds. */
    public int in(String text) {
        var plain = plain(text);
        return (int) phrases.stream().filter(phrase -> isIn(plain, phrase)).count();
    }

    // From the start of a word and with any ending: "storing" is also in "storingen". All views of a ticket look for all hints
    // of all playbooks, and an expression for each of them took 0.2 ms for a short text.
    private static boolean isIn(String text, String phrase) {
        int at = text.indexOf(phrase);
        while (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            at = text.indexOf(phrase, at + 1);
        }
        return at >= 0;
    }

    /** In small letters, and with one blank wherever there are any. */
    private static String plain(String text) {
        var small = text.strip().toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            if (!Character.isWhitespace(small.charAt(i))) {
                plain.append(small.charAt(i));
            } else if (!Character.isWhitespace(small.charAt(i - 1))) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
