package io.amends.tickets.sample.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which decisions are looked at (B15). The draw follows from the seed and the remedy alone: asked again it is the same, on
 * every
 * replica, and nobody can foresee it who does not know the seed.
 */
public final class SamplePolicy {

    private static final int HEAVIER_FOR_EACH_RISK = 2;
    private static final double DRAWS = 4_294_967_296.0;

    private SamplePolicy() {
    }

    /** @param rate share of decisions without any risk; each risk adds twice as much */
    public static boolean picks(Candidate candidate, double rate, String seed) {
        int weight = 1 + HEAVIER_FOR_EACH_RISK * candidate.risks().size();
        return draw(seed + candidate.remedyId()) < rate * weight;
    }

    static boolean isNear(long amount, long limit) {
        return amount >= limit - limit / 5;
    }

    /** From 0 to below 1. */
    private static double draw(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) / DRAWS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
