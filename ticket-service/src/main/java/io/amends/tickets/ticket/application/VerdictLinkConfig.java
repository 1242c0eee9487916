package io.amends.tickets.ticket.application;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The link by which a customer says whether it is solved. */
@ConfigMapping(prefix = "amends.verdict-link")
public interface VerdictLinkConfig {

    /** Where customers reach ticket-service, without a slash at the end; absent = questions carry no link. */
    Optional<URI> baseUrl();

    /** The same on every replica, and needed with the base URL; another one makes every link void that is on its way. */
    Optional<String> secret();

    /** How long a link can be answered; shorter than the last reminder, and that one leads nowhere. */
    @WithDefault("P14D")
    Duration validFor();
}
