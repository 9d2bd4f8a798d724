"""The types of columns: how pandas holds them, and how Arrow and Parquet do."""

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandera import dtypes
from pandera.engines import pandas_engine


class _Type(pandas_engine.DataType):
    """A column type that is told by its dtype alone: pandera's own ask every cell."""

    arrow: Any

    def check(self, pandera_dtype: Any, data_container: Any = None) -> bool:
        return bool(data_container.dtype == self.type)

    def __str__(self) -> str:
        return type(self).__name__.lower()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Text(_Type):
    """Strings."""

    type = pd.StringDtype(na_value=np.nan)
    arrow = pa.string()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Category(_Type):
    """Codes of a list."""

    type = pd.CategoricalDtype()
    arrow = pa.dictionary(pa.int32(), pa.string())

    def check(self, pandera_dtype: Any, data_container: Any = None) -> bool:
        return isinstance(data_container.dtype, pd.CategoricalDtype)


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Day(_Type):
    """Days."""

    type = np.dtype("datetime64[s]")
    arrow = pa.date32()

    def check(self, pandera_dtype: Any, data_container: Any = None) -> bool:
        return bool(np.issubdtype(data_container.dtype, np.datetime64))


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Count(_Type):
    """Whole numbers."""

    type = pd.Int32Dtype()
    arrow = pa.int32()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Number(_Type):
    """Numbers on a scale."""

    type = np.dtype("float64")
    arrow = pa.float64()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Flag(_Type):
    """Yes or no."""

    type = pd.BooleanDtype()
    arrow = pa.bool_()
