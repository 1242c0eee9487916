package io.amends.channels.partner.application;

import java.util.Optional;

import io.amends.channels.partner.domain.Receipt;
import io.smallrye.mutiny.Uni;

/** The partner who subscribed to webhooks, if there is one. */
public interface Partner {

    Optional<String> url();

    /** Tries once. Never fails. */
    Uni<Receipt> send(Webhook webhook);
}
