package io.amends.channels.contact.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.contact.application.Contacts;
import io.amends.channels.contact.domain.Contact;
import io.amends.channels.contact.domain.Identity;
import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlContacts implements Contacts {

    // Names that the network did not send along stay as they were, and so do those that a later message told.
    private static final String FIND_OR_MAKE = """
            with renamed as (
                update contact_identity
                set handle = coalesce(:handle, handle), name = coalesce(:name, name), profile = coalesce(:profile, profile),
                    named_at = :at
                where network = :network and external_id = :externalId and (named_at is null or named_at <= :at)
                returning contact_id, handle, name, profile),
            known as (
                select * from renamed
                union all
                select contact_id, handle, name, profile from contact_identity
                where network = :network and external_id = :externalId and not exists (select from renamed)),
            made as (
                insert into contact (id) select :id where not exists (select from known) returning id),
            linked as (
                insert into contact_identity (network, external_id, contact_id, handle, name, profile, named_at)
                select :network, :externalId, id, :handle, :name, :profile, :at from made
                on conflict (network, external_id) do update set handle = excluded.handle
                returning contact_id, handle, name, profile)
            select * from known union all select * from linked""";

    private final Ids ids;

    SqlContacts(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Contact> seen(Identity identity, Instant at) {
        return Sql.of(FIND_OR_MAKE)
                .set("network", identity.network())
                .set("externalId", identity.externalId())
                .set("handle", identity.handle())
                .set("name", identity.name())
                .set("profile", identity.profile())
                .set("at", at.atOffset(ZoneOffset.UTC))
                .set("id", ids.fresh())
                .one(row -> contact(row, identity));
    }

    private static Contact contact(SqlRow row, Identity identity) {
        String handle = text(row, "handle").orElse(identity.externalId());
        return new Contact(row.get("contact_id", UUID.class), handle, text(row, "name").orElse(handle),
                text(row, "profile").orElse(null));
    }

    private static Optional<String> text(SqlRow row, String column) {
        return Optional.ofNullable(row.get(column, String.class));
    }
}
