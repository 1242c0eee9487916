package io.amends.tickets.reply.domain;

import java.util.regex.Pattern;

/**
 * How long a text may be, counted as the network counts (B10). X weighs a character of most alphabets as 1, any other as 2, and
 * a link as 23, whatever its length (docs.x.com, counting characters).
 */
public enum TextLimit {
    X_POST(280),
    X_DIRECT_MESSAGE(10_000);

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final int LINK_WEIGHT = 23;

    private final int most;

    TextLimit(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    public boolean allows(String text) {
        return length(text) <= most;
    }

    int length(String text) {
        int links = (int) LINK.matcher(text).results().count() * LINK_WEIGHT;
        return links + LINK.matcher(text).replaceAll("").codePoints().map(TextLimit::weight).sum();
    }

    private static int weight(int codePoint) {
        boolean light = codePoint <= 0x10FF || codePoint >= 0x2000 && codePoint <= 0x200D
                || codePoint >= 0x2010 && codePoint <= 0x201F || codePoint >= 0x2032 && codePoint <= 0x2037;
        return light ? 1 : 2;
    }
}
