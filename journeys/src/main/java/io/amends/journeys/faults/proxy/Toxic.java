package io.amends.journeys.faults.proxy;

import java.time.Duration;

/** What is done to a connection, after the toxics of Toxiproxy. */
public sealed interface Toxic {

    /** Bytes pass as they come. */
    record None() implements Toxic {
    }

    /** Each piece is held up. */
    record Latency(Duration by) implements Toxic {
    }

    /** The next piece, in either direction, meets a reset connection and is lost. */
    record Reset() implements Toxic {
    }

    /** The request arrives, its answer never does: the caller cannot know whether it took effect. */
    record CutAfterForwarding() implements Toxic {
    }

    /** Nothing passes and nothing is closed, as when a network is cut. */
    record Silence() implements Toxic {
    }

    /** Pieces arrive in slices of a few bytes. */
    record Slices(int size) implements Toxic {
    }
}
