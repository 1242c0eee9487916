package io.amends.tickets.ticket.persistence;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.amends.tickets.ticket.application.Contact;

@Entity
@Table(name = "contact")
class ContactRow {

    @Id
    UUID id;
    String handle;
    String name;

    Contact contact() {
        return new Contact(id, handle, name);
    }
}
