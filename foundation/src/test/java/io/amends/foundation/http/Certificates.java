package io.amends.foundation.http;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PfxOptions;

/** An authority that nobody knows, and two certificates by it for system.example: a sound one, and one that ran out. */
record Certificates(Path store) {

    private static final String PASSWORD = "changeit";

    static Certificates in(Path folder) throws IOException, InterruptedException {
        var certificates = new Certificates(folder.resolve("certificates.p12"));
        certificates.make("authority", "-ext", "bc:c");
        certificates.make("sound", "-signer", "authority", "-ext", "san=dns:system.example");
        certificates.make("expired", "-signer", "authority", "-ext", "san=dns:system.example", "-startdate", "-9d", "-validity",
                "1");
        return certificates;
    }

    KeyCertOptions of(String name) {
        return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD).setAlias(name);
    }

    TrustManager authority() {
        try {
            var all = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            var believed = KeyStore.getInstance("PKCS12");
            believed.load(null, null);
            believed.setCertificateEntry("authority", all.getCertificate("authority"));
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(believed);
            return factory.getTrustManagers()[0];
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(String name, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1", "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name,
                "-keystore", store.toString(),
                "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of(more));
        var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
