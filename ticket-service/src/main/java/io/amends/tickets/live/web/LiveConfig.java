package io.amends.tickets.live.web;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "amends.live")
interface LiveConfig {

    /** A comment is sent this often, so that proxies keep a quiet stream open and a dead one is noticed. */
    @WithDefault("15s")
    Duration heartbeat();

    /** A stream ends with the token that opened it; where the token does not say when it ends, after this long. */
    @WithDefault("1h")
    Duration longest();
}
