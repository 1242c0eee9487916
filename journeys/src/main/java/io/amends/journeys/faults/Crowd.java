package io.amends.journeys.faults;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.amends.journeys.standin.x.RealPost;

/** Many people who write several posts each; the network numbers all of them in the order of the writing. */
record Crowd(int posts, Instant since) {

    private static final long FIRST_ID = 1_900_000_000_000_000_000L;
    private static final int POSTS_EACH = 5;
    private static final List<String> WORDS = List.of(
            "my internet is down again since %d minutes, does anybody care?",
            "parcel %d is still not here, third time this month",
            "I was charged twice for invoice %d and nobody answers",
            "my account is locked after %d attempts, please help",
            "still waiting, flight %d is late and nobody tells us why");

    List<RealPost> all() {
        return IntStream.range(0, posts).mapToObj(this::post).toList();
    }

    private RealPost post(int number) {
        // Spread over the people, so that the posts of one are far from each other.
        int people = Math.max(1, posts / POSTS_EACH);
        return new RealPost(Long.toString(FIRST_ID + 1_000L * number), "walker-" + number % people, since.plusSeconds(number),
                "@brand " + WORDS.get(number % WORDS.size()).formatted(number));
    }
}
