package io.amends.channels.intake.domain;

import java.util.regex.Pattern;

/**
 * Text as a database can keep it.
 *
 * @param mended whether NUL was taken out or half a surrogate pair replaced by U+FFFD; all else stays as it was written
 */
public record PlainText(String value, boolean mended) {

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    public static PlainText of(String written) {
        String kept = LONE_SURROGATE.matcher(written.replace("\0", "")).replaceAll("\uFFFD");
        return new PlainText(kept, !kept.equals(written));
    }

    /** Without what a customer wrote, which belongs in no log. */
    @Override
    public String toString() {
        return "PlainText[length=" + value.length() + "]";
    }
}
