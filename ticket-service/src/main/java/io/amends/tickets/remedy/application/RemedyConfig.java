package io.amends.tickets.remedy.application;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "amends.remedy")
public interface RemedyConfig {

    /**
     * Waits between the attempts at one remedy, the last one again and again. An unknown outcome is known at most this long
     * after
     * the company system is well again, so each is at most two minutes.
     */
    @WithDefault("PT5S,PT10S,PT20S,PT40S,PT1M")
    List<Duration> backOff();

    /**
     * For how long one process has a remedy to itself. Longer than all calls of an attempt may last together, or another
     * process
     * begins the next one beside it; when a process dies, its remedies wait as long.
     */
    @WithDefault("PT1M")
    Duration lease();

    /** How many remedies one process carries out at once in one company system; no system takes these from another. */
    @WithDefault("10")
    int atOnce();

    /** How long a decision's request waits for the outcome before it answers that it is under way; zero = not at all. */
    @WithDefault("PT2S")
    Duration answerWithin();
}
