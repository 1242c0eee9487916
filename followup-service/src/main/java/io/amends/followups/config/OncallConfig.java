package io.amends.followups.config;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How people are paged, and by what. */
@ConfigMapping(prefix = "amends.oncall")
interface OncallConfig {

    /** How long whoever is paged has to say that they look at it, before the next one is paged. */
    @WithDefault("PT5M")
    Duration answerWithin();

    /** How often everybody is paged before the managers are told; those who are off and asleep only in the last round. */
    @WithDefault("2")
    int rounds();

    /** How long until it begins again when nobody answered at all. */
    @WithDefault("PT30M")
    Duration againAfter();

    /** The clock by which quiet hours are meant, and times in mails are written. */
    @WithDefault("Europe/Amsterdam")
    ZoneId zone();

    /** From when whoever is off duty is left in peace. */
    @WithDefault("22:00")
    LocalTime quietFrom();

    /** Until when whoever is off duty is left in peace. */
    @WithDefault("07:00")
    LocalTime quietUntil();

    /** Address of the pager, any that takes signed webhooks; without it nobody is paged by webhook. */
    Optional<String> pagerUrl();

    /** Secret that webhooks to the pager are signed with; needed when there is a pager. */
    Optional<String> pagerSecret();

    /** How long one attempt to reach the pager may take. */
    @WithDefault("PT10S")
    Duration pagerDeadline();

    /** Sender of the mails; without it no mails are sent. The mail server itself is set with quarkus.mailer. */
    Optional<String> mailFrom();

    /** Mail addresses of those who are told that nobody is on duty, or will be. */
    Optional<List<String>> managers();

    /** Where people work, so that a page leads there. */
    @WithDefault("http://localhost:8080")
    String console();
}
