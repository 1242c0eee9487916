package io.amends.channels.delivery.application;

import io.amends.channels.delivery.domain.Reply;

/** A reply that is being sent, and where to. */
record Dispatch(Reply reply, Address address) {

    Letter letter() {
        return new Letter(reply.request().visibility(), address.recipient(), address.inReplyTo(), reply.request().text());
    }
}
