package io.amends.followups.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When customers may be written to, and what differs by remedy and network. */
@ConfigMapping(prefix = "amends.coming-back")
interface ComingBackConfig {

    /**
     * JSON file with plans for remedies and networks, see docs/coming-back.md; absent = the shipped networks, and one plan for
     * all.
     */
    Optional<Path> plans();

    /** Where customers are whose zone nobody told; their night is reckoned there. Where the brand is, unless it is said. */
    @WithDefault("${amends.zone:Europe/Amsterdam}")
    ZoneId zone();

    /** From when on nobody is written to who did not write at night themselves. The same as its end = customers never sleep. */
    @WithDefault("22:00")
    LocalTime nightBegins();

    /** Until when. */
    @WithDefault("08:00")
    LocalTime nightEnds();

    /** How long somebody who wrote is taken to be awake still. */
    @WithDefault("PT2H")
    Duration awake();
}
