package io.amends.channels.partner.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.partner.domain.Notice;
import io.smallrye.mutiny.Uni;

/** Lets the partner know, if there is one. */
@ApplicationScoped
public class TellPartner {

    private final Webhooks webhooks;
    private final Partner partner;

    TellPartner(Webhooks webhooks, Partner partner) {
        this.webhooks = webhooks;
        this.partner = partner;
    }

    public boolean isThereAPartner() {
        return partner.url().isPresent();
    }

    public Uni<Void> tell(Notice notice) {
        return partner.url()
                .map(url -> webhooks.add(notice, url))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
