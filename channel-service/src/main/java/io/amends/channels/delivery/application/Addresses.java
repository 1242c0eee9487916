package io.amends.channels.delivery.application;

import io.amends.channels.delivery.domain.Reply;
import io.smallrye.mutiny.Uni;

/** Knows where replies go. */
public interface Addresses {

    Uni<Address> of(Reply reply);
}
