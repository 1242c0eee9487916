package io.amends.journeys.story;

import java.time.Duration;

/**
 * How long a person needs, by published averages: silent reading of 238 words a minute (Brysbaert 2019), and from the
 * keystroke-level model (Card, Moran and Newell 1980) 1.35 s to make up one's mind and 1.1 s to point. So her time is played
 * at the speed of a person and not of a machine.
 */
final class Attention {

    private static final Duration POINT = Duration.ofMillis(1100);
    private static final Duration THINK = Duration.ofMillis(1350);
    private static final double WORDS_PER_SECOND = 238 / 60.0;

    private Attention() {
    }

    static Duration read(String text) {
        return Duration.ofMillis((long) (text.strip().split("\\s+").length / WORDS_PER_SECOND * 1000));
    }

    /** To decide on a tap and to do it. */
    static Duration tap() {
        return THINK.plus(POINT);
    }
}
