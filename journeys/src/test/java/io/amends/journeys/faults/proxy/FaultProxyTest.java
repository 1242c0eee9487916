package io.amends.journeys.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

    private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    private ServerSocket echo;
    private FaultProxy proxy;
    private Socket client;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        proxy = FaultProxy.to(echo.getLocalPort());
        client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        proxy.close();
        echo.close();
    }

    private void serve() {
        while (!echo.isClosed()) {
            try (var socket = echo.accept()) {
                byte[] piece = new byte[100];
                for (int length = socket.getInputStream().read(piece); length > 0; length = socket.getInputStream()
                        .read(piece)) {
                    arrived.add(new String(piece, 0, length));
                    socket.getOutputStream().write(piece, 0, length);
                }
            } catch (IOException broken) {
                // The next connection is as good.
            }
        }
    }

    @Test
    void passesAllOnUnlessAskedToDisturb() throws IOException {
        assertThat(say("hello")).isEqualTo("hello");
        assertThat(proxy.disturbed()).isZero();
    }

    @Test
    void letsARequestArriveAndItsAnswerNever() throws Exception {
        // given
        proxy.set(new Toxic.CutAfterForwarding());
        // when
        assertThatThrownBy(() -> say("pay")).isInstanceOf(IOException.class);
        // then
        assertThat(arrived.poll(5, TimeUnit.SECONDS)).isEqualTo("pay");
    }

    @Test
    void breaksTheLineBeforeARequestArrives() {
        // given
        proxy.set(new Toxic.Reset());
        // then
        assertThatThrownBy(() -> say("pay")).isInstanceOf(IOException.class);
        assertThat(arrived).isEmpty();
    }

    @Test
    void saysNothingUntilItIsHealedAndLosesNothing() throws Exception {
        // given
        proxy.set(new Toxic.Silence());
        client.setSoTimeout(200);
        // when
        assertThatThrownBy(() -> say("hello")).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(5_000);
        proxy.heal();
        // then
        assertThat(new String(client.getInputStream().readNBytes(5))).isEqualTo("hello");
    }

    @Test
    void holdsUpAndSlicesWithoutChangingAByte() throws Exception {
        proxy.set(new Toxic.Latency(Duration.ofMillis(30)));
        assertThat(say("hello")).isEqualTo("hello");
        proxy.set(new Toxic.Slices(2));
        assertThat(say("world")).isEqualTo("world");
        assertThat(proxy.disturbed()).isPositive();
    }

    private String say(String words) throws IOException {
        client.getOutputStream().write(words.getBytes());
        byte[] answer = client.getInputStream().readNBytes(words.length());
        if (answer.length < words.length()) {
            throw new IOException("the line is closed");
        }
        return new String(answer);
    }
}
