package io.amends.foundation.time;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ServiceLoader;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Time comes in by the door, in the microseconds that PostgreSQL keeps, so that what is read back equals what was written. A
 * fault run puts a source beside the service that goes wrong (ADR 0051); else it is the clock of the machine.
 */
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        var source = ServiceLoader.load(InstantSource.class, ClassLoader.getSystemClassLoader()).findFirst()
                .orElse(InstantSource.system());
        return Clock.tick(source.withZone(ZoneOffset.UTC), Duration.ofNanos(1000));
    }
}
