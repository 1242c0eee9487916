package io.amends.tickets.remedy.persistence;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import io.amends.tickets.remedy.domain.RemedyType;

/** In capitals in the tables of remedies and of approvals, as older replicas write and read it. */
@Converter
public class RemedyTypeColumn implements AttributeConverter<RemedyType, String> {

    public static String write(RemedyType type) {
        return type.code().toUpperCase(Locale.ROOT);
    }

    public static RemedyType read(String column) {
        return new RemedyType(column.toLowerCase(Locale.ROOT));
    }

    @Override
    public String convertToDatabaseColumn(RemedyType type) {
        return write(type);
    }

    @Override
    public RemedyType convertToEntityAttribute(String column) {
        return read(column);
    }
}
