package io.amends.journeys.bench;

import java.util.Locale;

/** One of the things that are measured. */
enum Bench {
    READ(ReadBench::run),
    LIST(ListBench::run),
    CREATE(CreateBench::run),
    PENDING(PendingBench::run),
    INTAKE(IntakeBench::run),
    OUTBOX(OutboxBench::run),
    TIMERS(TimersBench::run),
    REMEDY(RemedyBench::run),
    /** Late, as channel-service goes on sending them. */
    REPLY(ReplyBench::run),
    START(StartBench::run);

    private final Measurement measurement;

    Bench(Measurement measurement) {
        this.measurement = measurement;
    }

    void run(House house) {
        measurement.on(house);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    @FunctionalInterface
    interface Measurement {
        void on(House house);
    }
}
