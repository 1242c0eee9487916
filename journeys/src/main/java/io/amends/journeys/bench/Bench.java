package io.amends.journeys.bench;

/** One of the things that are measured. */
enum Bench {
    READ(ReadBench::run);

    private final Measurement measurement;

    Bench(Measurement measurement) {
        this.measurement = measurement;
    }

    void run(House house) {
        measurement.on(house);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    @FunctionalInterface
    interface Measurement {
        void on(House house);
    }
}
