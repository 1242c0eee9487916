package io.amends.tickets.sample.application;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "amends.sample")
public interface SampleConfig {

    /** Share of the decisions without any risk that a colleague looks at; each risk adds twice as much. 0 = none are picked. */
    @WithDefault("0.02")
    double rate();

    /** The draw follows from it. Whoever knows it knows which decisions nobody will look at, so set one of your own. */
    @WithDefault("amends")
    String seed();

    /** How often decisions are picked. */
    @WithDefault("10m")
    Duration every();
}
