package io.amends.tickets.incident.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far back a complaint is compared with others. */
@ConfigMapping(prefix = "amends.likeness")
interface LikenessConfig {

    /**
     * Tickets that every replica keeps in memory to compare with, about 0.5 kB each; more see further, and cost each ticket
     * time.
     */
    @WithDefault("5000")
    int window();
}
