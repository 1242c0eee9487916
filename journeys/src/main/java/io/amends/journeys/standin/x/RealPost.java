package io.amends.journeys.standin.x;

import java.time.Instant;

/** A post from somebody's collection, to be replayed. */
public record RealPost(String id, String author, Instant createdAt, String text) {

    @Override
    public String toString() {
        return "RealPost[" + id + "]";
    }
}
