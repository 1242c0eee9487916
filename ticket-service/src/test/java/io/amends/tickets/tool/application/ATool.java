package io.amends.tickets.tool.application;

import io.amends.tickets.tool.domain.Tool;
import io.amends.tickets.tool.domain.Tool.Pace;
import io.amends.tickets.tool.domain.ToolKind;
import io.amends.tickets.tool.domain.Wording;

/** A tool with every kind of parameter, to take apart. */
final class ATool {

    static final String SCHEMA = """
            {"type":"object","additionalProperties":false,"required":["order","date"],"properties":{
              "order":{"type":"string","title":"Order","x-title-nl":"Bestelling","minLength":2,"maxLength":8,"pattern":"^[0-9]+$"},
              "date":{"type":"string","title":"Day","x-title-nl":"Dag","format":"date"},
              "count":{"type":"integer","title":"Count","x-title-nl":"Aantal","minimum":1,"maximum":9},
              "way":{"type":"string","title":"Way","x-title-nl":"Manier",
                "oneOf":[{"const":"post","title":"by post","x-title-nl":"per post"},{"const":"van","title":"by van"}]},
              "gift":{"type":"boolean","title":"Gift","x-title-nl":"Cadeau"}}}""";

    private ATool() {
    }

    static Tool with(String schema) {
        return with(schema, "Send {count} of {order} {way} on {date} to {customer}, wrapped: {gift}");
    }

    static Tool with(String schema, String preview) {
        return new Tool("parcel", 1, ToolKind.REMEDY, new Wording("Parcel", "a parcel", preview),
                new Wording("Pakje", "een pakje", "{count} van {order} {way} op {date} naar {customer}, ingepakt: {gift}"),
                schema,
                false, "company", true, null, Pace.INSTANT);
    }
}
