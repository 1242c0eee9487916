package io.amends.journeys.story;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.amends.embedded.EmbeddedPostgresql;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/** What the services have told, held against the schemas that they promised; a writer may write nothing else. */
record ToldEvents(List<Told> all) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static ToldEvents in(Ports ports) throws SQLException {
        var told = new ArrayList<Told>();
        for (var database : EmbeddedPostgresql.DATABASES) {
            var url = "jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/" + database;
            try (var connection = DriverManager.getConnection(url, database, database);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select topic, type, payload from outbox order by id")) {
                while (rows.next()) {
                    told.add(new Told(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return new ToldEvents(told);
    }

    List<String> types() {
        return all.stream().map(Told::type).distinct().toList();
    }

    /** One line for each mistake, without what the event says. */
    List<String> mistakes() throws IOException {
        var mistakes = new ArrayList<String>();
        for (var event : all) {
            strict(event).validate(event.payload, InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .forEach(error -> mistakes
                            .add(event.type + ": " + error.getKeyword() + " at " + error.getInstanceLocation()));
        }
        return mistakes;
    }

    private static Schema strict(Told event) throws IOException {
        var path = "/contract/" + event.topic.replace("-events", "") + "/" + event.type + ".schema.json";
        try (var resource = ToldEvents.class.getResourceAsStream(path)) {
            var schema = (ObjectNode) new JsonMapper().readTree(resource);
            return SCHEMAS.getSchema(schema.put("additionalProperties", false).toString());
        }
    }

    record Told(String topic, String type, String payload) {
    }
}
