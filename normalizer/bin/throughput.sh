# Sets $throughput, the options of Java where it has much to do. To be sourced.
throughput="-XX:+UseParallelGC"
# The dictionaries lie all over the memory: with huge pages fewer look-ups wait for it.
huge=/sys/kernel/mm/transparent_hugepage/enabled
if [ -r "$huge" ] && ! grep -q '\[never\]' "$huge"; then
  throughput="$throughput -XX:+UseTransparentHugePages"
fi
