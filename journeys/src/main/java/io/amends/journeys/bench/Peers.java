package io.amends.journeys.bench;

/** What Request Tracker 5.0.3 and Redmine 5 reached on a quiet machine with 2 cores, at 8 clients; requests per second. */
final class Peers {

    static final String SOURCE = "published figures of a quiet machine with 2 cores, not measured here";

    static final double RT_CREATE = 50;
    static final double RT_READ = 93;
    static final double RT_LIST = 66;
    static final double RT_REPLY = 54;
    static final double REDMINE_CREATE = 100;
    /** Of one client. */
    static final double RT_CREATE_P99_MILLIS = 51;
    static final double RT_READ_P50_MILLIS = 20;

    private Peers() {
    }
}
