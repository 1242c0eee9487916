package io.amends.channels.intake.application;

import io.amends.channels.contact.domain.Contact;
import io.amends.channels.conversation.application.TakenBackMessage;
import io.amends.channels.conversation.domain.Message;
import io.amends.channels.intake.domain.Happening.Written;
import io.smallrye.mutiny.Uni;

/** Tells the other services what people write; part of the caller's transaction. */
public interface MessageEvents {

    Uni<Void> received(Message message, Contact contact, Written written);

    Uni<Void> deleted(TakenBackMessage message);
}
