package io.amends.journeys.standin.x;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as X writes them: always with milliseconds, which for posts and accounts are always zero. */
final class Times {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private Times() {
    }

    static String ofSecond(Instant time) {
        return FORMAT.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
