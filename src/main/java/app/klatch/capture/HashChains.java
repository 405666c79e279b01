package app.klatch.capture;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A compact multimap from the 64-bit hash of a text to small numbers: what was added last is found first. Chosen over
/// HashMap because 100,000 people with eight keys each would cost some hundred megabytes there.
final class HashChains {

    private int[] heads;
    private long[] hashes;
    private int[] values;
    private int[] next;
    private int size;

    HashChains(int expected) {
        int capacity = Math.max(16, expected);
        heads = new int[Integer.highestOneBit(capacity) * 2];
        Arrays.fill(heads, -1);
        hashes = new long[capacity];
        values = new int[capacity];
        next = new int[capacity];
    }

    void add(String key, int value) {
        if (size == values.length) {
            grow();
        }
        hashes[size] = hash(key);
        values[size] = value;
        link(size);
        size++;
    }

    private void link(int entry) {
        int slot = slot(hashes[entry]);
        next[entry] = heads[slot];
        heads[slot] = entry;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        values = Arrays.copyOf(values, size * 2);
        next = Arrays.copyOf(next, size * 2);
        heads = new int[heads.length * 2];
        Arrays.fill(heads, -1);
        for (int i = 0; i < size; i++) {
            link(i);
        }
    }

    boolean contains(String key) {
        long hash = hash(key);
        for (int at = heads[slot(hash)]; at >= 0; at = next[at]) {
            if (hashes[at] == hash) {
                return true;
            }
        }
        return false;
    }

    /// Shows the values of the key until `more` says false.
    void each(String key, IntPredicate more) {
        long hash = hash(key);
        for (int at = heads[slot(hash)]; at >= 0; at = next[at]) {
            if (hashes[at] == hash && !more.test(values[at])) {
                return;
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 29)) & (heads.length - 1);
    }

    /// FNV-1a over the characters with a final mix.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 32);
    }
}
